/** Cases of other projects' conformance suites, run through generated code. */
package dev.hyperbound.conformance;
