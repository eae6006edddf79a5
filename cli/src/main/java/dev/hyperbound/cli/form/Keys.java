package dev.hyperbound.cli.form;

import dev.hyperbound.cli.file.Node;
import java.util.Optional;

/**
 * A mapping whose keys are written as in requests ({@code TrainingImage}) or as in manifests ({@code trainingImage}).
 * A key of Step Functions that ends in {@code .$} holds a path: its value is known only when the job starts.
 */
record Keys(Node.Mapping mapping) {
    private static final String PATH = ".$";

    Optional<Node.Entry> entry(String key) {
        return mapping.entry(key).or(() -> mapping.entry(lower(key)));
    }

    Optional<Node> get(String key) {
        return entry(key).map(Node.Entry::value);
    }

    Optional<String> text(String key) {
        return get(key).flatMap(Node::asText);
    }

    Optional<Keys> inside(String key) {
        return get(key).flatMap(Node::asMapping).map(Keys::new);
    }

    boolean has(String key) {
        return entry(key).isPresent() || hasPath(key);
    }

    /** Whether the value of a key is known only when the job starts. */
    boolean hasPath(String key) {
        return entry(key + PATH).isPresent();
    }

    /** Whether a key gives a path in place of a value. */
    static boolean isPath(String key) {
        return key.endsWith(PATH);
    }

    static String withoutPath(String key) {
        return isPath(key) ? key.substring(0, key.length() - PATH.length()) : key;
    }

    private static String lower(String key) {
        return Character.toLowerCase(key.charAt(0)) + key.substring(1);
    }
}
