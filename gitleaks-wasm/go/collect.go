package main

import (
	"runtime"
	"runtime/debug"
	"runtime/metrics"
)

// Go's collector works beside the program, but WebAssembly has one thread: a collection that was begun stays open over
// many calls, and every pointer written meanwhile pays for it (half of the time of a scan). So collections are whole
// ones between two calls; the limit is for a single call that allocates very much.
const (
	collectAfter = 32 << 20
	memoryLimit  = 1 << 30
)

var allocated = []metrics.Sample{{Name: "/gc/heap/allocs:bytes"}}
var collectedAt uint64

func init() {
	debug.SetGCPercent(-1)
	debug.SetMemoryLimit(memoryLimit)
}

func collect() {
	metrics.Read(allocated)
	if total := allocated[0].Value.Uint64(); total-collectedAt > collectAfter {
		runtime.GC()
		collectedAt = total
	}
}

// settle collects what setting up left behind, and overwrites free memory with zeros: a snapshot of the memory then
// holds only what is in use.
//
//go:wasmexport settle
func settle() {
	input, output = nil, nil
	runtime.GC()
	var stats runtime.MemStats
	runtime.ReadMemStats(&stats)
	const page = 8192
	pages := make([][]byte, stats.HeapIdle/page)
	for i := range pages {
		pages[i] = make([]byte, page)
	}
	runtime.KeepAlive(pages)
	pages = nil
	runtime.GC()
}
