// Package sprig stands in for the functions of gitleaks' report templates, which are never rendered here.
package sprig

import "text/template"

// TxtFuncMap has no functions.
func TxtFuncMap() template.FuncMap { return template.FuncMap{} }
