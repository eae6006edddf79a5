package dev.hyperbound.sagemaker;

import dev.hyperbound.runtime.Definition;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The built-in algorithms of Amazon SageMaker, for tools that choose one while they run. */
public final class BuiltIn {
    private static final List<String> NAMES = List.of(
            "autogluon-tabular",
            "blazingtext-classification",
            "blazingtext-word2vec",
            "catboost",
            "deepar",
            "factorization-machines",
            "image-classification",
            "image-classification-tensorflow",
            "ip-insights",
            "k-means",
            "knn",
            "lda",
            "lightgbm",
            "linear-learner",
            "ntm",
            "object-detection",
            "object-detection-tensorflow",
            "object2vec",
            "pca",
            "rcf",
            "semantic-segmentation",
            "seq2seq",
            "tabtransformer",
            "text-classification-tensorflow",
            "xgboost",
            "xgboost-0-72");

    private BuiltIn() {}

    /**
     * Returns every algorithm, which loads all of them.
     *
     * @return an unmodifiable list in order of name
     */
    public static List<Definition<?>> all() {
        return allOf(NAMES);
    }

    /**
     * Looks an algorithm up, and loads no other.
     *
     * @param name as {@code linear-learner}; BlazingText has two, {@code blazingtext-word2vec} and
     *     {@code blazingtext-classification}
     * @return empty where there is none of this name
     */
    public static Optional<Definition<?>> named(String name) {
        return switch (Objects.requireNonNull(name, "name")) {
            case "autogluon-tabular" -> Optional.of(AutoGluonTabularHyperparameters.definition());
            case "blazingtext-classification" -> Optional.of(BlazingTextClassificationHyperparameters.definition());
            case "blazingtext-word2vec" -> Optional.of(BlazingTextWord2VecHyperparameters.definition());
            case "catboost" -> Optional.of(CatBoostHyperparameters.definition());
            case "deepar" -> Optional.of(DeepArHyperparameters.definition());
            case "factorization-machines" -> Optional.of(FactorizationMachinesHyperparameters.definition());
            case "image-classification" -> Optional.of(ImageClassificationHyperparameters.definition());
            case "image-classification-tensorflow" ->
                Optional.of(ImageClassificationTensorFlowHyperparameters.definition());
            case "ip-insights" -> Optional.of(IpInsightsHyperparameters.definition());
            case "k-means" -> Optional.of(KMeansHyperparameters.definition());
            case "knn" -> Optional.of(KNearestNeighborsHyperparameters.definition());
            case "lda" -> Optional.of(LdaHyperparameters.definition());
            case "lightgbm" -> Optional.of(LightGbmHyperparameters.definition());
            case "linear-learner" -> Optional.of(LinearLearnerHyperparameters.definition());
            case "ntm" -> Optional.of(NtmHyperparameters.definition());
            case "object-detection" -> Optional.of(ObjectDetectionHyperparameters.definition());
            case "object-detection-tensorflow" -> Optional.of(ObjectDetectionTensorFlowHyperparameters.definition());
            case "object2vec" -> Optional.of(Object2VecHyperparameters.definition());
            case "pca" -> Optional.of(PcaHyperparameters.definition());
            case "rcf" -> Optional.of(RandomCutForestHyperparameters.definition());
            case "semantic-segmentation" -> Optional.of(SemanticSegmentationHyperparameters.definition());
            case "seq2seq" -> Optional.of(Seq2SeqHyperparameters.definition());
            case "tabtransformer" -> Optional.of(TabTransformerHyperparameters.definition());
            case "text-classification-tensorflow" ->
                Optional.of(TextClassificationTensorFlowHyperparameters.definition());
            case "xgboost" -> Optional.of(XgboostHyperparameters.definition());
            case "xgboost-0-72" -> Optional.of(Xgboost072Hyperparameters.definition());
            default -> Optional.empty();
        };
    }

    /**
     * Looks up what a training image runs.
     *
     * @param image as the service names it, for example {@code
     *     683313688378.dkr.ecr.us-east-1.amazonaws.com/sagemaker-xgboost:1.7-1}
     * @return both algorithms of BlazingText for its image, one for those of other algorithms that have an image of
     *     their own; empty for all others, framework images among them, which don't tell what they run
     */
    public static List<Definition<?>> ofImage(String image) {
        return allOf(TrainingImage.of(Objects.requireNonNull(image, "image")).algorithms());
    }

    private static List<Definition<?>> allOf(List<String> names) {
        List<Definition<?>> definitions = new ArrayList<>(names.size());
        for (String name : names) {
            definitions.add(named(name).orElseThrow());
        }
        return List.copyOf(definitions);
    }
}
