package main

import (
	"slices"

	"github.com/zricethezav/gitleaks/v8/config"
	"github.com/zricethezav/gitleaks/v8/regexp"
)

type ruleJSON struct {
	ID          string          `json:"id"`
	Description string          `json:"description"`
	Regex       string          `json:"regex,omitempty"`
	Path        string          `json:"path,omitempty"`
	Keywords    []string        `json:"keywords"`
	Entropy     float64         `json:"entropy"`
	SecretGroup int             `json:"secretGroup"`
	Tags        []string        `json:"tags"`
	SkipReport  bool            `json:"skipReport"`
	Required    []requiredJSON  `json:"required"`
	Allowlists  []allowlistJSON `json:"allowlists"`
}

type requiredJSON struct {
	ID            string `json:"id"`
	WithinLines   *int   `json:"withinLines,omitempty"`
	WithinColumns *int   `json:"withinColumns,omitempty"`
}

type allowlistJSON struct {
	Description string   `json:"description"`
	Condition   string   `json:"condition"`
	RegexTarget string   `json:"regexTarget"`
	Regexes     []string `json:"regexes"`
	Paths       []string `json:"paths"`
	Commits     []string `json:"commits"`
	StopWords   []string `json:"stopWords"`
}

// describe lists the rules in gitleaks' own order.
func describe(cfg config.Config) ([]ruleJSON, []allowlistJSON) {
	rules := []ruleJSON{}
	seen := map[string]bool{}
	for _, r := range cfg.GetOrderedRules() {
		if seen[r.RuleID] {
			continue // an id that is written twice is listed twice, but the last one counts
		}
		seen[r.RuleID] = true
		rule := ruleJSON{
			ID: r.RuleID, Description: r.Description, Regex: source(r.Regex), Path: source(r.Path),
			Keywords: list(r.Keywords), Entropy: r.Entropy, SecretGroup: r.SecretGroup, Tags: list(r.Tags),
			SkipReport: r.SkipReport, Required: []requiredJSON{}, Allowlists: allowlists(r.Allowlists),
		}
		for _, required := range r.RequiredRules {
			rule.Required = append(rule.Required, requiredJSON{required.RuleID, required.WithinLines, required.WithinColumns})
		}
		rules = append(rules, rule)
	}
	return rules, allowlists(cfg.Allowlists)
}

func allowlists(of []*config.Allowlist) []allowlistJSON {
	all := []allowlistJSON{}
	for _, a := range of {
		target := a.RegexTarget
		if target == "" {
			target = "secret"
		}
		all = append(all, allowlistJSON{
			a.Description, a.MatchCondition.String(), target,
			sources(a.Regexes), sources(a.Paths), sorted(a.Commits), sorted(a.StopWords),
		})
	}
	return all
}

func source(pattern *regexp.Regexp) string {
	if pattern == nil {
		return ""
	}
	return pattern.String()
}

func sources(patterns []*regexp.Regexp) []string {
	all := []string{}
	for _, pattern := range patterns {
		all = append(all, pattern.String())
	}
	return all
}

func list(values []string) []string { return append([]string{}, values...) }

// sorted, because gitleaks takes these from the keys of a map.
func sorted(values []string) []string {
	all := list(values)
	slices.Sort(all)
	return all
}
