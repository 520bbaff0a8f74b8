import "./chunks/launch-gate.js";
export {};
