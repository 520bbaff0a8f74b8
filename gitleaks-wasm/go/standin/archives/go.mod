module github.com/mholt/archives

go 1.24
