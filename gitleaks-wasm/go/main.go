// Package main is gitleaks' detector as a WebAssembly reactor: the host writes a request into linear memory, calls
// load or detect, and reads JSON back. Nothing outside the module is read or written.
package main

import (
	"encoding/json"
	"fmt"
	"unsafe"
)

func main() {}

var (
	input  []byte // written by the host after alloc
	output []byte // read by the host after load and detect
)

// alloc returns the address of a buffer of that many bytes; the next alloc or free replaces it.
//
//go:wasmexport alloc
func alloc(size uint32) uint32 {
	if int(size) > cap(input) {
		input = nil // let the collector reuse it for the larger one
		input = make([]byte, size)
	}
	input = input[:size]
	return uint32(uintptr(unsafe.Pointer(unsafe.SliceData(input))))
}

// free drops both buffers, so that one large fragment does not stay in memory.
//
//go:wasmexport free
func free() { input, output = nil, nil }

// loadConfig sets the detector up; the input is a loadRequest, the answer a loadAnswer or a failure.
//
//go:wasmexport load
func loadConfig() uint64 {
	return answer(func() (any, error) {
		var request loadRequest
		if err := json.Unmarshal(input, &request); err != nil {
			return nil, err
		}
		return setUp(request)
	})
}

// detectFragment scans one fragment; the input is a fragmentHeader in headerSize bytes of JSON, then the raw text.
//
//go:wasmexport detect
func detectFragment(headerSize uint32) uint64 {
	return answer(func() (any, error) {
		var header fragmentHeader
		if err := json.Unmarshal(input[:headerSize], &header); err != nil {
			return nil, err
		}
		return scan(header, input[headerSize:])
	})
}

// failure is an answer in place of a result. Code is one of GitleaksError's codes.
type failure struct {
	Code    string `json:"code"`
	Message string `json:"message"`
	File    string `json:"file,omitempty"`
	Line    int    `json:"line,omitempty"`
	Column  int    `json:"column,omitempty"`

	Ignored []ignoredKey `json:"ignoredKeys,omitempty"`
}

func (f *failure) Error() string { return f.Message }

// answer packs the address and the length of the JSON into one number. A panic is an answer too.
func answer(work func() (any, error)) uint64 {
	result, err := guarded(work)
	if err != nil {
		f, ok := err.(*failure)
		if !ok {
			f = &failure{Code: "ENGINE_DIED", Message: err.Error()}
		}
		result = map[string]*failure{"error": f}
	}
	output, err = json.Marshal(result)
	if err != nil {
		output = []byte(`{"error":{"code":"ENGINE_DIED","message":"the result cannot be written as JSON"}}`)
	}
	return uint64(uintptr(unsafe.Pointer(unsafe.SliceData(output))))<<32 | uint64(len(output))
}

func guarded(work func() (any, error)) (result any, err error) {
	defer func() {
		if p := recover(); p != nil {
			err = fmt.Errorf("panic: %T", p) // the value may quote the text that was scanned
		}
	}()
	return work()
}
