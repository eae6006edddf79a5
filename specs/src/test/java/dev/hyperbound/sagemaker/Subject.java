package dev.hyperbound.sagemaker;

import dev.hyperbound.runtime.Hyperparameters;
import dev.hyperbound.runtime.Parameter;
import dev.hyperbound.runtime.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/** An algorithm, seen through what all generated classes have in common, so that one test serves them all. */
record Subject(
        String name,
        List<Parameter> parameters,
        Function<Map<String, String>, List<Violation>> check,
        Function<Map<String, String>, Hyperparameters> fromMap,
        Supplier<Draft> draft) {
    /** A generated builder. */
    interface Draft {
        Object builder();

        void set(String name, String value);

        void setAll(Map<String, String> values);

        List<Violation> validate();

        Hyperparameters build();
    }

    static final Subject IMAGE_CLASSIFICATION = new Subject(
            "image-classification",
            ImageClassificationHyperparameters.PARAMETERS,
            ImageClassificationHyperparameters::check,
            ImageClassificationHyperparameters::fromMap,
            () -> new ImageClassificationDraft(
                    (ImageClassificationHyperparameters.Builder) ImageClassificationHyperparameters.builder()));

    static final Subject OBJECT_DETECTION = new Subject(
            "object-detection",
            ObjectDetectionHyperparameters.PARAMETERS,
            ObjectDetectionHyperparameters::check,
            ObjectDetectionHyperparameters::fromMap,
            () -> new ObjectDetectionDraft(
                    (ObjectDetectionHyperparameters.Builder) ObjectDetectionHyperparameters.builder()));

    static final Subject SEMANTIC_SEGMENTATION = new Subject(
            "semantic-segmentation",
            SemanticSegmentationHyperparameters.PARAMETERS,
            SemanticSegmentationHyperparameters::check,
            SemanticSegmentationHyperparameters::fromMap,
            () -> new SemanticSegmentationDraft(
                    (SemanticSegmentationHyperparameters.Builder) SemanticSegmentationHyperparameters.builder()));

    static List<Subject> all() {
        return List.of(IMAGE_CLASSIFICATION, OBJECT_DETECTION, SEMANTIC_SEGMENTATION);
    }

    static Subject named(String name) {
        return all().stream()
                .filter(subject -> subject.name.equals(name))
                .findFirst()
                .orElseThrow();
    }

    Parameter parameter(String wireName) {
        return parameters.stream()
                .filter(parameter -> parameter.wireName().equals(wireName))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " has no parameter " + wireName));
    }

    /** Everything that there is to say about a set of values, context included: errors, or else warnings. */
    List<Violation> judge(Map<String, String> values, Map<String, String> context) {
        Draft builder = draft.get();
        builder.setAll(values);
        builder.setAll(context);
        List<Violation> errors = builder.validate();
        return errors.isEmpty() ? new ArrayList<>(builder.build().warnings()) : errors;
    }

    @Override
    public String toString() {
        return name;
    }

    private record ImageClassificationDraft(ImageClassificationHyperparameters.Builder builder) implements Draft {
        @Override
        public void set(String name, String value) {
            builder.set(name, value);
        }

        @Override
        public void setAll(Map<String, String> values) {
            builder.setAll(values);
        }

        @Override
        public List<Violation> validate() {
            return builder.validate();
        }

        @Override
        public Hyperparameters build() {
            return builder.build();
        }
    }

    private record ObjectDetectionDraft(ObjectDetectionHyperparameters.Builder builder) implements Draft {
        @Override
        public void set(String name, String value) {
            builder.set(name, value);
        }

        @Override
        public void setAll(Map<String, String> values) {
            builder.setAll(values);
        }

        @Override
        public List<Violation> validate() {
            return builder.validate();
        }

        @Override
        public Hyperparameters build() {
            return builder.build();
        }
    }

    private record SemanticSegmentationDraft(SemanticSegmentationHyperparameters.Builder builder) implements Draft {
        @Override
        public void set(String name, String value) {
            builder.set(name, value);
        }

        @Override
        public void setAll(Map<String, String> values) {
            builder.setAll(values);
        }

        @Override
        public List<Violation> validate() {
            return builder.validate();
        }

        @Override
        public Hyperparameters build() {
            return builder.build();
        }
    }
}
