package main

import (
	"reflect"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/pelletier/go-toml/v2/unstable"
	"github.com/zricethezav/gitleaks/v8/config"
)

// ignoredKey is a key that gitleaks passes over without a word: one that it does not know ("unknown"), extend.url, which
// it never fetches ("url"), an extend in the third file of a chain, which it does not follow ("depth"), targetRules of an
// extended file, whose allowlist it drops ("target"), or the id of a rule that a later one of the same file has too, and
// replaces ("repeated").
type ignoredKey struct {
	File   string   `json:"file,omitempty"` // of an extended configuration
	Line   int      `json:"line"`
	Column int      `json:"column"` // in characters
	Key    string   `json:"key"`
	Table  string   `json:"table"` // "" at the top, "extend", "rules.allowlists" …
	Reason string   `json:"reason"`
	Known  []string `json:"known,omitempty"`  // what stands in this table
	Tables []string `json:"tables,omitempty"` // where the key would mean something
}

// maxChain is gitleaks' maxExtendDepth and the file that it starts with.
const maxChain = 3

// ignoredKeys looks through a configuration and the chain of files that it extends. What is no TOML or no configuration
// is left to gitleaks' own errors.
func ignoredKeys(text string, files map[string]string) []ignoredKey {
	ignored := []ignoredKey{}
	name := ""
	for depth := 1; depth <= maxChain; depth++ {
		keys := keysOf(name, text)
		ignored = append(ignored, keys.ignored...)
		path := keys.values["path"]
		useDefault, _ := strconv.ParseBool(keys.values["usedefault"])
		if keys.values["url"] != "" {
			ignored = append(ignored, keys.extend("url", "url"))
		}
		if depth == maxChain && useDefault {
			ignored = append(ignored, keys.extend("usedefault", "depth"))
		}
		if depth == maxChain && path != "" {
			ignored = append(ignored, keys.extend("path", "depth"))
		}
		next, given := files[path]
		if !given || useDefault {
			break
		}
		name, text = path, next
	}
	return ignored
}

// keys walks the keys of one TOML text beside gitleaks' own types.
type keys struct {
	file    string
	text    string
	ignored []ignoredKey
	seen    map[string]bool       // unknown keys by their table: each is told once, however many rules have it
	places  map[string]ignoredKey // of the keys in [extend], in lower case, and of the ids of rules
	values  map[string]string     // of the keys in [extend]
	last    ignoredKey            // the key that was entered last
	offset  int                   // the place of that key, from which the next one is counted
	line    int
	column  int
}

// maxIgnored bounds the answer; nobody reads so many.
const maxIgnored = 1000

func keysOf(file string, text string) *keys {
	k := &keys{file: file, text: text, line: 1, column: 1}
	k.seen, k.places, k.values = map[string]bool{}, map[string]ignoredKey{}, map[string]string{}
	var parser unstable.Parser
	parser.Reset([]byte(text))
	table, fields := "", root
	for parser.NextExpression() {
		node := parser.Expression()
		switch node.Kind {
		case unstable.Table, unstable.ArrayTable:
			table, fields = k.enter("", root, node.Key())
		case unstable.KeyValue:
			k.value(table, fields, node)
		}
	}
	return k
}

// value looks at `key = value`; tables and lists of tables may be written in one line.
func (k *keys) value(table string, fields reflect.Type, node *unstable.Node) {
	if node.Kind == unstable.KeyValue {
		table, fields = k.enter(table, fields, node.Key())
		if table == "rules.id" {
			k.rule(string(node.Value().Data))
		}
		if key, extends := strings.CutPrefix(table, "extend."); extends {
			k.values[key] = string(node.Value().Data)
		}
		k.value(table, fields, node.Value())
		return
	}
	if node.Kind == unstable.InlineTable || node.Kind == unstable.Array {
		for children := node.Children(); children.Next(); {
			k.value(table, fields, children.Node())
		}
	}
}

// enter follows a key, which may be dotted; the type is nil where nothing is known of what stands there.
func (k *keys) enter(table string, fields reflect.Type, key unstable.Iterator) (string, reflect.Type) {
	for fields != nil && key.Next() {
		node := key.Node()
		parts := []string{string(node.Data)}
		if table == "" { // viper itself takes a quoted key apart
			parts = strings.Split(parts[0], ".")
		}
		k.advance(int(node.Raw.Offset))
		for _, part := range parts {
			place := ignoredKey{File: k.file, Line: k.line, Column: k.column, Key: part, Table: table}
			k.last = place
			if k.file != "" && len(k.ignored) < maxIgnored && table == "allowlists" && strings.EqualFold(part, "targetRules") {
				k.ignored = append(k.ignored, with(place, "target"))
			}
			field, known := fieldsOf(fields)[strings.ToLower(part)]
			if !known {
				k.add(place, fields)
				return table, nil
			}
			if table == "extend" {
				k.places[strings.ToLower(part)] = place
			}
			table, fields = strings.TrimPrefix(table+"."+strings.ToLower(part), "."), field.tables
		}
	}
	return table, fields
}

func (k *keys) advance(offset int) {
	passed := k.text[k.offset:offset]
	if newline := strings.LastIndexByte(passed, '\n'); newline >= 0 {
		k.line += strings.Count(passed, "\n")
		k.column, passed = 1, passed[newline+1:]
	}
	k.column += utf8.RuneCountInString(passed)
	k.offset = offset
}

func (k *keys) add(place ignoredKey, fields reflect.Type) {
	key := place.Table + "\x00" + place.Key
	if k.seen[key] || len(k.ignored) == maxIgnored {
		return
	}
	k.seen[key] = true
	place.Reason = "unknown"
	for _, field := range fieldsOf(fields) {
		place.Known = append(place.Known, field.name)
	}
	slices.Sort(place.Known)
	place.Tables = tablesOf("", root, strings.ToLower(place.Key))
	k.ignored = append(k.ignored, place)
}

func (k *keys) rule(id string) {
	if first, twice := k.places["rule "+id]; twice && len(k.ignored) < maxIgnored {
		k.ignored = append(k.ignored, with(first, "repeated"))
	}
	place := k.last
	place.Key, place.Table = id, "rules"
	k.places["rule "+id] = place
}

func (k *keys) extend(key string, reason string) ignoredKey {
	return with(k.places[key], reason)
}

func with(place ignoredKey, reason string) ignoredKey {
	place.Reason = reason
	return place
}

type field struct {
	name   string       // as gitleaks' documentation writes it: useDefault
	tables reflect.Type // nil for plain values
}

var root = reflect.TypeFor[config.ViperConfig]()
var fieldsByTable = map[reflect.Type]map[string]field{}

// fieldsOf tells a table's keys, in lower case: viper and mapstructure pay no regard to case.
func fieldsOf(table reflect.Type) map[string]field {
	fields, known := fieldsByTable[table]
	if known || table == nil {
		return fields
	}
	fields = map[string]field{}
	fieldsByTable[table] = fields
	for i := range table.NumField() {
		each := table.Field(i)
		of := each.Type
		for of.Kind() == reflect.Pointer || of.Kind() == reflect.Slice {
			of = of.Elem()
		}
		if of.Kind() != reflect.Struct {
			of = nil
		}
		if each.Anonymous { // `mapstructure:",squash"`
			for name, inner := range fieldsOf(of) {
				fields[name] = inner
			}
		} else if each.IsExported() {
			fields[strings.ToLower(each.Name)] = field{written(each.Name), of}
		}
	}
	return fields
}

// written makes useDefault of UseDefault, and id of ID.
func written(name string) string {
	if name == strings.ToUpper(name) || name == "AllowList" || name == "StopWords" {
		return strings.ToLower(name)
	}
	return strings.ToLower(name[:1]) + name[1:]
}

// tablesOf tells the tables, from this one on, that know the key.
func tablesOf(name string, table reflect.Type, key string) []string {
	tables := []string{}
	for inner, field := range fieldsOf(table) {
		if inner == key {
			tables = append(tables, name)
		} else if field.tables != nil {
			tables = append(tables, tablesOf(strings.TrimPrefix(name+"."+inner, "."), field.tables, key)...)
		}
	}
	slices.Sort(tables)
	return tables
}
