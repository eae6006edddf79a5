package dev.hyperbound.sagemaker;

import dev.hyperbound.runtime.Hyperparameters;
import dev.hyperbound.runtime.InvalidHyperparametersException;
import dev.hyperbound.runtime.Parameter;
import dev.hyperbound.runtime.Violation;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An algorithm, seen through what all generated classes have in common, so that one test serves them all. */
record Subject(
        String name,
        Class<?> stub,
        List<Parameter> parameters,
        Function<Map<String, String>, List<Violation>> check,
        Function<Map<String, String>, Hyperparameters> fromMap,
        Supplier<Draft> draft) {
    private static final List<Subject> ALL = Stream.of(
                    of("autogluon-tabular", AutoGluonTabular.class),
                    of("blazingtext-classification", BlazingTextClassification.class),
                    of("blazingtext-word2vec", BlazingTextWord2Vec.class),
                    of("catboost", CatBoost.class),
                    of("deepar", DeepAr.class),
                    of("factorization-machines", FactorizationMachines.class),
                    of("image-classification", ImageClassification.class),
                    of("image-classification-tensorflow", ImageClassificationTensorFlow.class),
                    of("ip-insights", IpInsights.class),
                    of("k-means", KMeans.class),
                    of("knn", KNearestNeighbors.class),
                    of("lda", Lda.class),
                    of("lightgbm", LightGbm.class),
                    of("linear-learner", LinearLearner.class),
                    of("ntm", Ntm.class),
                    of("object-detection", ObjectDetection.class),
                    of("object-detection-tensorflow", ObjectDetectionTensorFlow.class),
                    of("object2vec", Object2Vec.class),
                    of("pca", Pca.class),
                    of("rcf", RandomCutForest.class),
                    of("semantic-segmentation", SemanticSegmentation.class),
                    of("seq2seq", Seq2Seq.class),
                    of("tabtransformer", TabTransformer.class),
                    of("text-classification-tensorflow", TextClassificationTensorFlow.class),
                    of("xgboost", Xgboost.class),
                    of("xgboost-0-72", Xgboost072.class))
            .toList();

    /** A generated builder. */
    record Draft(Object builder) {
        void set(String name, String value) {
            call(builder.getClass(), builder, "set", new Class<?>[] {String.class, String.class}, name, value);
        }

        void setAll(Map<String, String> values) {
            call(builder.getClass(), builder, "setAll", new Class<?>[] {Map.class}, values);
        }

        @SuppressWarnings("unchecked") // what every generated builder returns
        List<Violation> validate() {
            return (List<Violation>) call(builder.getClass(), builder, "validate", new Class<?>[0]);
        }

        Hyperparameters build() {
            return (Hyperparameters) call(builder.getClass(), builder, "build", new Class<?>[0]);
        }
    }

    static List<Subject> all() {
        return ALL;
    }

    /** The three algorithms for images. */
    static List<Subject> images() {
        return List.of(named("image-classification"), named("object-detection"), named("semantic-segmentation"));
    }

    static Subject named(String name) {
        return all().stream()
                .filter(subject -> subject.name.equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name));
    }

    @SuppressWarnings("unchecked") // what every generated class returns
    private static Subject of(String name, Class<?> stub) {
        try {
            Class<?> generated = Class.forName(stub.getName() + "Hyperparameters");
            Class<?>[] map = {Map.class};
            return new Subject(
                    name,
                    stub,
                    (List<Parameter>) generated.getField("PARAMETERS").get(null),
                    values -> (List<Violation>) call(generated, null, "check", map, values),
                    values -> (Hyperparameters) call(generated, null, "fromMap", map, values),
                    () -> new Draft(call(generated, null, "builder", new Class<?>[0])));
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("nothing is generated for " + stub, e);
        }
    }

    private static Object call(
            Class<?> owner, @Nullable Object target, String method, Class<?>[] types, Object... arguments) {
        try {
            return owner.getMethod(method, types).invoke(target, arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof InvalidHyperparametersException invalid) {
                throw invalid;
            }
            throw new AssertionError(method + " of " + owner, e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("no such method of " + owner, e);
        }
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
}
