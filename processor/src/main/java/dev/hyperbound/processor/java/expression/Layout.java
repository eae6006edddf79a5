package dev.hyperbound.processor.java.expression;

import com.palantir.javapoet.CodeBlock;
import java.util.List;

/**
 * Breaks long expressions into lines. JavaPoet's own {@code $W} will not do: a code block that holds one loses its end
 * when it is compared or printed.
 */
final class Layout {
    private static final int WIDTH = 80;

    private Layout() {}

    /** Joins parts by a separator; lines break before it, or behind it if it is a comma. */
    static CodeBlock join(List<CodeBlock> parts, String separator) {
        boolean comma = separator.equals(",");
        CodeBlock.Builder joined = CodeBlock.builder();
        int width = 0;
        for (int i = 0; i < parts.size(); i++) {
            String text = parts.get(i).toString();
            int length = text.length() + separator.length() + 2;
            if (i > 0) {
                boolean breaks = width + length > WIDTH;
                String space = breaks ? "\n    " : " ";
                joined.add("$L", comma ? separator + space : space + separator + " ");
                width = breaks ? 0 : width;
            }
            joined.add(parts.get(i));
            int lineBreak = text.lastIndexOf('\n');
            width = lineBreak < 0 ? width + length : text.length() - lineBreak;
        }
        return joined.build();
    }
}
