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
}

// search is what the last FindAllStringIndex found, for gitleaks asks twice: whether there are matches, then which.
type search struct {
	text    string
	scan    int
	matches [][]int
}

var scan int

// NextScan forgets every search: the bytes of its text may have changed.
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
func (r *Regexp) MatchString(s string) bool              { return r.get().MatchString(s) }
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

// FindAllStringIndex answers a repeated question once from memory; the caller may write into the answer.
func (r *Regexp) FindAllStringIndex(s string, n int) [][]int {
	last := r.found
	r.found = search{}
	if last.scan == scan && len(last.matches) > 0 && len(last.text) == len(s) && unsafe.StringData(last.text) == unsafe.StringData(s) {
		return last.matches
	}
	matches := r.get().FindAllStringIndex(s, n)
	r.found = search{s, scan, matches}
	return matches
}
