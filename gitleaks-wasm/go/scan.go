package main

import (
	"cmp"
	"errors"
	"fmt"
	"slices"
	"strings"
	"unsafe"

	"github.com/wasilibs/go-re2"
	"github.com/zricethezav/gitleaks/v8/detect"
	"github.com/zricethezav/gitleaks/v8/report"
)

type fragmentHeader struct {
	Path        string   `json:"path"`
	Commit      string   `json:"commit"`
	StartLine   int      `json:"startLine"`
	Rules       []string `json:"rules"` // nil: all that are set up
	DecodeDepth int      `json:"decodeDepth"`
}

type findingJSON struct {
	RuleID      string   `json:"ruleId"`
	Description string   `json:"description"`
	StartLine   int      `json:"startLine"`
	EndLine     int      `json:"endLine"`
	StartColumn int      `json:"startColumn"`
	EndColumn   int      `json:"endColumn"`
	Match       string   `json:"match"`
	Secret      string   `json:"secret"`
	Entropy     float32  `json:"entropy"`
	File        string   `json:"file"`
	Commit      string   `json:"commit"`
	Tags        []string `json:"tags"`
	Fingerprint string   `json:"fingerprint"`
}

// scan answers what gitleaks' DetectSource adds for this fragment. gitleaks goes through its rules in the random order
// of a map; here findings are sorted by place and rule.
func scan(header fragmentHeader, text []byte) (any, error) {
	if detector == nil {
		return nil, errors.New("detect was called before load")
	}
	re2.NextScan()
	collect()
	findings := []findingJSON{}
	if len(text) == 0 && header.Path == "" {
		return findings, nil
	}
	if header.Rules != nil {
		all := detector.Config.Rules
		kept, err := chosen(all, header.Rules)
		if err != nil {
			return nil, err
		}
		detector.Config.Rules = kept
		defer func() { detector.Config.Rules = all }()
	}
	detector.MaxDecodeDepth = header.DecodeDepth

	// The text is not copied: nothing keeps a part of it after the answer is written.
	raw := unsafe.String(unsafe.SliceData(text), len(text))
	// gitleaks searches the whole line of every match for it.
	detector.IgnoreGitleaksAllow = !strings.Contains(raw, "gitleaks:allow")
	fragment := detect.Fragment{Raw: raw, FilePath: header.Path, CommitSHA: header.Commit, StartLine: header.StartLine}
	for _, f := range detector.Detect(fragment) {
		findings = append(findings, findingJSON{
			f.RuleID, f.Description, f.StartLine, f.EndLine, f.StartColumn, f.EndColumn,
			f.Match, f.Secret, f.Entropy, f.File, f.Commit, list(f.Tags), fingerprint(f),
		})
	}
	slices.SortStableFunc(findings, func(a, b findingJSON) int {
		return cmp.Or(
			cmp.Compare(a.StartLine, b.StartLine), cmp.Compare(a.StartColumn, b.StartColumn),
			cmp.Compare(a.EndLine, b.EndLine), cmp.Compare(a.EndColumn, b.EndColumn),
			cmp.Compare(a.RuleID, b.RuleID), cmp.Compare(a.Secret, b.Secret),
		)
	})
	return findings, nil
}

// fingerprint is the one of gitleaks' AddFinding.
func fingerprint(f report.Finding) string {
	global := fmt.Sprintf("%s:%s:%d", f.File, f.RuleID, f.StartLine)
	if f.Commit == "" {
		return global
	}
	return f.Commit + ":" + global
}
