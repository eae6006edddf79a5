package dev.hyperbound.processor.docs;

import dev.hyperbound.processor.docs.facts.Facts;
import java.util.function.Function;

/**
 * A kind of document about a stub.
 *
 * @param suffix the end of its file's name, with the dot
 * @param text the whole document
 */
record Document(String suffix, Function<Facts, String> text) {}
