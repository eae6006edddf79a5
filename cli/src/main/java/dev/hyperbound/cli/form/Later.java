package dev.hyperbound.cli.form;

import dev.hyperbound.cli.file.Node;
import java.util.List;

/** Tells what is known only when the job starts: expressions of workflows, functions of pipelines, variables. */
final class Later implements Node.Visitor<Boolean> {
    static final Later KNOWN = new Later();

    private static final List<String> FUNCTIONS = List.of("Get", "Ref", "Std:", "Fn::", "valueFrom", "$ref");

    private Later() {}

    static boolean isLater(Node node) {
        return node.accept(KNOWN);
    }

    @Override
    public Boolean mapping(Node.Mapping mapping) {
        return mapping.entries().size() == 1
                && FUNCTIONS.stream()
                        .anyMatch(function -> mapping.entries().get(0).key().startsWith(function));
    }

    @Override
    public Boolean items(Node.Items items) {
        return false;
    }

    @Override
    public Boolean scalar(Node.Scalar scalar) {
        String text = scalar.text().orElse("").strip();
        return (text.startsWith("{%") && text.endsWith("%}"))
                || (text.contains("${") && text.contains("}"))
                || (text.startsWith("{{") && text.endsWith("}}"))
                || text.startsWith("$.");
    }
}
