package dev.hyperbound.processor.java.expression;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.hyperbound.processor.words.JavaSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The regular expressions of a rule, each compiled once, in a constant of its own. */
final class PatternConstants {
    private final String methodName;
    private final Map<String, String> names = new LinkedHashMap<>();

    PatternConstants(String methodName) {
        this.methodName = methodName;
    }

    String constant(String regex) {
        String prefix = methodName.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toUpperCase(Locale.ROOT) + "_PATTERN";
        names.putIfAbsent(regex, names.isEmpty() ? prefix : prefix + "_" + (names.size() + 1));
        return Optional.ofNullable(names.get(regex)).orElseThrow();
    }

    List<EmittedRule.Constant> constants() {
        List<EmittedRule.Constant> constants = new ArrayList<>();
        for (Map.Entry<String, String> name : names.entrySet()) {
            constants.add(new EmittedRule.Constant(
                    name.getValue(),
                    TypeName.get(Pattern.class),
                    CodeBlock.of("$T.compile($L)", Pattern.class, JavaSource.literal(name.getKey()))));
        }
        return constants;
    }
}
