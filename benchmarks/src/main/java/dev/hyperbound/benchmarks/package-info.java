/** Benchmarks against hand-written code and peers. */
package dev.hyperbound.benchmarks;
