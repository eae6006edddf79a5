package dev.hyperbound.sagemaker;

import java.util.List;
import java.util.Map;

/** The rules that are errors and that no schema can hold: they calculate, or compare two parameters. */
final class RulesBeyondSchemas {
    private static final Map<String, List<String>> BY_ALGORITHM = Map.of(
            "image-classification", List.of("checkpoint_frequency <= epochs"),
            "ip-insights",
                    List.of(
                            "random_negative_sampling_rate + shuffled_negative_sampling_rate >= 1",
                            "random_negative_sampling_rate + shuffled_negative_sampling_rate <= 500"),
            "knn", List.of("dimension_reduction_target < feature_dim"),
            "seq2seq", List.of("min_num_epochs <= max_num_epochs"));

    private RulesBeyondSchemas() {}

    static List<String> of(Subject subject) {
        return BY_ALGORITHM.getOrDefault(subject.name(), List.of());
    }
}
