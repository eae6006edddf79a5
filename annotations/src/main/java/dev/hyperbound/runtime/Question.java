package dev.hyperbound.runtime;

import dev.hyperbound.Severity;
import dev.hyperbound.runtime.Violation.Kind;

/**
 * What is asked about a search space: whether a rule holds, whether a parameter is there or has an effect.
 *
 * @param kind of the violation that answers it
 * @param name the rule's id, or the parameter's name
 * @param when the condition in words; empty where there is none
 */
record Question(Kind kind, String name, Severity severity, String when) {}
