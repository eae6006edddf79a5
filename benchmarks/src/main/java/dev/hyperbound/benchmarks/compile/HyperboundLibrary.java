package dev.hyperbound.benchmarks.compile;

import java.util.List;
import java.util.Optional;

/** A stub for Hyperbound. */
record HyperboundLibrary() implements Library {
    @Override
    public String name() {
        return "hyperbound";
    }

    @Override
    public Optional<String> processor() {
        return Optional.of("dev.hyperbound.processor.HyperboundProcessor");
    }

    @Override
    public List<String> processorJars() {
        return List.of("hyperbound-processor");
    }

    @Override
    public Optional<String> mapClass(String className) {
        return Optional.of(className + "Hyperparameters");
    }

    @Override
    public String source(String className, List<Field> fields, List<Bounds.Rule> rules) {
        StringBuilder code = new StringBuilder();
        code.append("package app;\n\nimport dev.hyperbound.*;\n\n/** What a job is made of. */\n@Algorithm\n");
        rules.forEach(rule -> code.append(
                "@Rule(\"%s <= %s\")\n".formatted(rule.low().name(), rule.high().name())));
        code.append("public interface %s {\n".formatted(className));
        for (Field field : fields) {
            code.append("  /** One of the values that a job is made of. */\n  @Default(\"%s\")"
                    .formatted(field.plainValue()));
            if (field.isNumber()) {
                code.append(" @Range(\"%s\")".formatted(field.isWhole() ? "[1, inf)" : "[0, 1]"));
            }
            code.append(" %s %s();\n\n".formatted(field.type(), field.name()));
        }
        return code.append("}\n").toString();
    }
}
