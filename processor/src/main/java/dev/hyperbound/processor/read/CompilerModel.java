package dev.hyperbound.processor.read;

import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** What the compiler knows of elements and types. */
record CompilerModel(Elements elements, Types types) {}
