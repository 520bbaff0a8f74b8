#!/usr/bin/env node
import "./chunks/launch-gate.js";
export {};
