// Package re2 is Go's own regexp, compiled at first use.
package re2

import (
	"regexp"
	"regexp/syntax"
	"unsafe"
)

// Regexp has the methods of regexp.Regexp that gitleaks calls.
type Regexp struct {
	pattern  string
	groups   int
	compiled *regexp.Regexp
	found    search
	asked    question
}

// search is what the last FindAllStringIndex found, for gitleaks asks twice: whether there are matches, then which.
type search struct {
	text    string
	scan    int
	matches [][]int
}

// question is the last long text that MatchString was asked about: an allowlist that looks at lines asks about the same
// line for every match on it.
type question struct {
	text    string
	scan    int
	matches bool
}

const longText = 256

var scan int

// NextScan forgets every search and question: the bytes of their texts may have changed.
func NextScan() { scan++ }

// SyntaxError is what MustCompile panics with.
type SyntaxError struct {
	Pattern string
	Cause   error
}

func (e *SyntaxError) Error() string { return e.Cause.Error() }
func (e *SyntaxError) Unwrap() error { return e.Cause }

// MustCompile checks the pattern as regexp.MustCompile does and panics with a *SyntaxError.
func MustCompile(pattern string) *Regexp {
	parsed, err := syntax.Parse(pattern, syntax.Perl)
	if err != nil {
		panic(&SyntaxError{pattern, err})
	}
	return &Regexp{pattern: pattern, groups: parsed.MaxCap()}
}

func (r *Regexp) get() *regexp.Regexp {
	if r.compiled == nil {
		r.compiled = regexp.MustCompile(r.pattern)
	}
	return r.compiled
}

func (r *Regexp) String() string { return r.pattern }
func (r *Regexp) NumSubexp() int { return r.groups }

func (r *Regexp) Match(b []byte) bool                    { return r.get().Match(b) }
func (r *Regexp) FindString(s string) string             { return r.get().FindString(s) }
func (r *Regexp) FindStringSubmatch(s string) []string   { return r.get().FindStringSubmatch(s) }
func (r *Regexp) FindAllString(s string, n int) []string { return r.get().FindAllString(s, n) }
func (r *Regexp) FindAllSubmatchIndex(b []byte, n int) [][]int {
	return r.get().FindAllSubmatchIndex(b, n)
}

func (r *Regexp) FindAllStringSubmatch(s string, n int) [][]string {
	return r.get().FindAllStringSubmatch(s, n)
}

func (r *Regexp) FindAllStringSubmatchIndex(s string, n int) [][]int {
	return r.get().FindAllStringSubmatchIndex(s, n)
}

func (r *Regexp) SubexpNames() []string { return r.get().SubexpNames() }

// MatchString answers a repeated question about a long text from memory.
func (r *Regexp) MatchString(s string) bool {
	if len(s) < longText {
		return r.get().MatchString(s)
	}
	if r.asked.scan != scan || !isSame(r.asked.text, s) {
		r.asked = question{s, scan, r.get().MatchString(s)}
	}
	return r.asked.matches
}

// FindAllStringIndex answers a repeated question once from memory; the caller may write into the answer.
func (r *Regexp) FindAllStringIndex(s string, n int) [][]int {
	last := r.found
	r.found = search{}
	if last.scan == scan && len(last.matches) > 0 && isSame(last.text, s) {
		return last.matches
	}
	matches := r.get().FindAllStringIndex(s, n)
	r.found = search{s, scan, matches}
	return matches
}

// isSame tells whether two texts are the same bytes in memory, without reading them.
func isSame(a, b string) bool {
	return len(a) == len(b) && unsafe.StringData(a) == unsafe.StringData(b)
}
