// Package archives stands in for reading archives: gitleaks skips them unless --max-archive-depth is given.
package archives

import (
	"context"
	"errors"
	"io"
	"io/fs"
)

type Format any

type FileInfo struct {
	fs.FileInfo
	NameInArchive string
	Open          func() (fs.File, error)
}

type FileHandler func(ctx context.Context, info FileInfo) error

type Extractor interface {
	Extract(ctx context.Context, archive io.Reader, handle FileHandler) error
}

type Decompressor interface {
	OpenReader(io.Reader) (io.ReadCloser, error)
}

type SevenZip struct{ Extractor }

type Zip struct{ Extractor }

// Identify knows no format.
func Identify(context.Context, string, io.Reader) (Format, io.Reader, error) {
	return nil, nil, errors.New("archives are not read")
}
