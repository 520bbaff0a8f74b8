package main

import (
	"errors"
	"fmt"
	"regexp"
	"strings"

	"github.com/pelletier/go-toml/v2"
	"github.com/rs/zerolog"
	"github.com/spf13/afero"
	"github.com/spf13/viper"
	"github.com/wasilibs/go-re2"
	"github.com/zricethezav/gitleaks/v8/config"
	"github.com/zricethezav/gitleaks/v8/detect"
	"github.com/zricethezav/gitleaks/v8/logging"
	"github.com/zricethezav/gitleaks/v8/version"
)

type loadRequest struct {
	Config *string           `json:"config"`
	Rules  []string          `json:"rules"`
	Files  map[string]string `json:"files"` // what extend.path may name
}

type loadAnswer struct {
	Version    string          `json:"version"`
	Rules      []ruleJSON      `json:"rules"`
	Allowlists []allowlistJSON `json:"allowlists"`
	Warnings   []string        `json:"warnings"`
	Ignored    []ignoredKey    `json:"ignoredKeys"`
}

var detector *detect.Detector

// setUp follows initConfig, Config and Detector of gitleaks' cmd/root.go. gitleaks counts how deep configurations
// extend each other in a variable that it never resets, so an instance can be set up only once.
func setUp(request loadRequest) (any, error) {
	warnings := &warningLog{messages: []string{}}
	logging.Logger = zerolog.New(warnings).Level(zerolog.WarnLevel)
	defer func() { logging.Logger = zerolog.Nop() }()

	files := &givenFiles{Fs: afero.NewMemMapFs()}
	for path, text := range request.Files {
		if err := afero.WriteFile(files, path, []byte(text), 0o600); err != nil {
			return nil, err
		}
	}
	text, ignored := config.DefaultConfig, []ignoredKey{}
	if request.Config != nil {
		text = *request.Config
		ignored = ignoredKeys(text, request.Files)
	}
	cfg, err := translate(text, files)
	if files.missing != "" {
		return nil, &failure{Code: "FILE_MISSING", File: files.missing, Message: "extend.path names a file that was not given"}
	}
	if err != nil {
		f := located(err, text, files.opened, request.Files[files.opened])
		f.Ignored = ignored // one of them may be why
		return nil, f
	}
	// As gitleaks run in the root of a repository: its own configuration file is not scanned.
	cfg.Path = ".gitleaks.toml"

	if request.Rules != nil {
		if cfg.Rules, err = chosen(cfg.Rules, request.Rules); err != nil {
			return nil, err
		}
	}
	cfg.Keywords = map[string]struct{}{}
	for _, rule := range cfg.Rules {
		for _, keyword := range rule.Keywords {
			cfg.Keywords[keyword] = struct{}{}
		}
	}
	detector = detect.NewDetector(cfg)
	rules, allowlists := describe(cfg)
	return loadAnswer{version.Version, rules, allowlists, warnings.messages, ignored}, nil
}

func translate(text string, files afero.Fs) (cfg config.Config, err error) {
	defer func() {
		if p := recover(); p != nil {
			broken, ok := p.(*re2.SyntaxError)
			if !ok {
				panic(p)
			}
			err = broken
		}
	}()
	viper.SetFs(files)
	viper.SetConfigType("toml")
	if err := viper.ReadConfig(strings.NewReader(text)); err != nil {
		return cfg, err
	}
	var vc config.ViperConfig
	if err := viper.Unmarshal(&vc); err != nil {
		return cfg, err
	}
	return vc.Translate()
}

// located adds the position that the TOML parser knows, or the line on which a broken pattern stands: in the text, or
// in the file that was read last, which is the one that failed.
func located(err error, text string, path string, file string) *failure {
	f := &failure{Code: "CONFIG_INVALID", Message: err.Error()}
	var undecodable *toml.DecodeError
	if errors.As(err, &undecodable) {
		f.Line, f.Column = undecodable.Position()
		f.Message = undecodable.Error()
		if strings.HasPrefix(err.Error(), "failed to load extended config") {
			f.File = path
		}
	}
	var broken *re2.SyntaxError
	if errors.As(err, &broken) {
		if f.Line = lineOf(broken.Pattern, text); f.Line == 0 {
			f.File, f.Line = path, lineOf(broken.Pattern, file)
		}
	}
	return f
}

// lineOf counts from 1; 0 when the pattern is not in the text as it is, for instance because it is escaped there.
func lineOf(pattern string, text string) int {
	before, _, found := strings.Cut(text, pattern)
	if !found {
		return 0
	}
	return strings.Count(before, "\n") + 1
}

// chosen keeps the named rules, and the rules that they require as gitleaks keeps rules with skipReport: looked for,
// but not reported on their own.
func chosen(rules map[string]config.Rule, ids []string) (map[string]config.Rule, error) {
	kept := make(map[string]config.Rule, len(ids))
	for _, id := range ids {
		rule, ok := rules[id]
		if !ok {
			return nil, &failure{Code: "RULE_UNKNOWN", Message: fmt.Sprintf("there is no rule %q in this configuration", id)}
		}
		kept[id] = rule
	}
	for _, id := range ids {
		for _, required := range rules[id].RequiredRules {
			if _, ok := kept[required.RuleID]; !ok {
				rule := rules[required.RuleID]
				rule.SkipReport = true
				kept[required.RuleID] = rule
			}
		}
	}
	return kept, nil
}

// givenFiles remembers the file that was read last, and the first that was asked for and not given.
type givenFiles struct {
	afero.Fs
	opened  string
	missing string
}

func (g *givenFiles) Open(name string) (afero.File, error) {
	file, err := g.Fs.Open(name)
	if err == nil {
		g.opened = name
	} else if g.missing == "" {
		g.missing = name
	}
	return file, err
}

// warningLog keeps what gitleaks would print as warnings while it reads a configuration.
type warningLog struct{ messages []string }

var logged = regexp.MustCompile(`"(?:rule-id|required|message)":"((?:[^"\\]|\\.)*)"`)

func (w *warningLog) Write(line []byte) (int, error) {
	words := []string{}
	for _, field := range logged.FindAllStringSubmatch(string(line), -1) {
		words = append(words, field[1])
	}
	w.messages = append(w.messages, strings.Join(words, ": "))
	return len(line), nil
}
