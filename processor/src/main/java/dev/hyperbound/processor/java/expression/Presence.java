package dev.hyperbound.processor.java.expression;

import com.palantir.javapoet.CodeBlock;
import java.util.regex.Pattern;

/** Boolean expressions that come from outside, or that need no more than an exclamation mark to be negated. */
final class Presence {
    private static final Pattern CALL = Pattern.compile("[\\w$.]+(\\([\\w$.\"]*\\))?");
    private static final String NOT_NULL = " != null";
    private static final String NOT_ZERO = " != 0";

    private Presence() {}

    /** An expression as a term; what isn't a name or call may have operators of any kind in it. */
    static Term term(CodeBlock code) {
        String text = code.toString();
        int level = CALL.matcher(text).matches()
                ? Term.PRIMARY
                : isComparison(text, NOT_NULL) || isComparison(text, NOT_ZERO) ? Term.EQUALITY : 0;
        return new Term(code, level, Shape.Scalar.BOOLEAN);
    }

    static Term negated(Term term) {
        String text = term.code().toString();
        for (String end : new String[] {NOT_NULL, NOT_ZERO}) {
            if (isComparison(text, end)) {
                String left = text.substring(0, text.length() - end.length());
                return new Term(CodeBlock.of("$L$L", left, end.replace('!', '=')), Term.EQUALITY, term.shape());
            }
        }
        return term.negated();
    }

    private static boolean isComparison(String text, String end) {
        return text.endsWith(end)
                && CALL.matcher(text.substring(0, text.length() - end.length())).matches();
    }
}
