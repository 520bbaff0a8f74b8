// Package lipgloss stands in for the colours of gitleaks' terminal output, which is never printed here.
package lipgloss

// Color is a colour that is not shown.
type Color string

// Style is a text without style.
type Style struct{ text string }

func NewStyle() Style                       { return Style{} }
func (s Style) SetString(text string) Style { return Style{text} }
func (s Style) Foreground(Color) Style      { return s }
func (s Style) Bold(bool) Style             { return s }
func (s Style) Italic(bool) Style           { return s }
func (s Style) Render(text string) string   { return text }
func (s Style) String() string              { return s.text }
