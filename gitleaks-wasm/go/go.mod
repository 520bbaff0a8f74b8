module launch-gate/gitleaks-wasm

go 1.26

toolchain go1.26.8

require (
	github.com/pelletier/go-toml/v2 v2.2.3
	github.com/rs/zerolog v1.33.0
	github.com/spf13/afero v1.12.0
	github.com/spf13/viper v1.19.0
	github.com/wasilibs/go-re2 v1.9.0
	github.com/zricethezav/gitleaks/v8 v8.30.1
)

require (
	github.com/BobuSumisu/aho-corasick v1.0.3 // indirect
	github.com/Masterminds/sprig/v3 v3.3.0 // indirect
	github.com/charmbracelet/lipgloss v0.5.0 // indirect
	github.com/fatih/semgroup v1.2.0 // indirect
	github.com/fsnotify/fsnotify v1.8.0 // indirect
	github.com/gitleaks/go-gitdiff v0.9.1 // indirect
	github.com/h2non/filetype v1.1.3 // indirect
	github.com/hashicorp/go-version v1.7.0 // indirect
	github.com/hashicorp/hcl v1.0.0 // indirect
	github.com/magiconair/properties v1.8.9 // indirect
	github.com/mattn/go-colorable v0.1.14 // indirect
	github.com/mattn/go-isatty v0.0.20 // indirect
	github.com/mholt/archives v0.1.2 // indirect
	github.com/mitchellh/mapstructure v1.5.0 // indirect
	github.com/sagikazarmark/locafero v0.7.0 // indirect
	github.com/sagikazarmark/slog-shim v0.1.0 // indirect
	github.com/sourcegraph/conc v0.3.0 // indirect
	github.com/spf13/cast v1.7.1 // indirect
	github.com/spf13/pflag v1.0.6 // indirect
	github.com/subosito/gotenv v1.6.0 // indirect
	go.uber.org/multierr v1.11.0 // indirect
	golang.org/x/exp v0.0.0-20250218142911-aa4b98e5adaa // indirect
	golang.org/x/sync v0.11.0 // indirect
	golang.org/x/sys v0.30.0 // indirect
	golang.org/x/text v0.22.0 // indirect
	gopkg.in/ini.v1 v1.67.0 // indirect
	gopkg.in/yaml.v3 v3.0.1 // indirect
)

// Detection never reaches what these draw, unpack or format; lipgloss does not even build for wasip1.
replace (
	github.com/Masterminds/sprig/v3 => ./standin/sprig
	github.com/charmbracelet/lipgloss => ./standin/lipgloss
	github.com/mholt/archives => ./standin/archives
)

// gitleaks' build tag gore2regex picks this package in place of Go's regexp. The stand-in is Go's regexp, compiled at
// first use: setting up 222 rules that a hunk never asks for takes longer than the scan.
replace github.com/wasilibs/go-re2 => ./standin/re2
