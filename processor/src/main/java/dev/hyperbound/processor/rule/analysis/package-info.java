/** The rule language: lexer, parser, type checker, evaluator, Java emitter. Knows no annotation. */
@NullMarked
package dev.hyperbound.processor.rule.analysis;

import org.jspecify.annotations.NullMarked;
