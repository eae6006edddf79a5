package dev.hyperbound.processor.java.source;

import java.util.Collection;

/** Gives names in a generated class that nothing else in it has. */
public interface SourceNames {
    /** A private method of a name as close to the wanted one as may be; each call reserves another. */
    String newMethod(String wanted);

    /** A variable of a name as close to the wanted one as may be: {@code theMode} for {@code Mode}, to hide no type. */
    String variable(String wanted);

    /** A name as close to the wanted one as may be that is not among those taken. */
    static String unlike(String wanted, Collection<String> taken) {
        String name = wanted;
        for (int i = 2; taken.contains(name); i++) {
            name = wanted + i;
        }
        return name;
    }

    /** A name as it goes on behind a verb: {@code Optimizer} as in {@code readOptimizer}. */
    static String capitalised(String name) {
        int first = name.codePointAt(0);
        return new StringBuilder()
                .appendCodePoint(Character.toUpperCase(first))
                .append(name, Character.charCount(first), name.length())
                .toString();
    }
}
