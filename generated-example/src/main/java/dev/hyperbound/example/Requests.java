package dev.hyperbound.example;

import dev.hyperbound.runtime.Hyperparameters;
import dev.hyperbound.runtime.TuningJob;
import dev.hyperbound.runtime.TuningObjective;
import java.util.List;
import java.util.Objects;
import software.amazon.awssdk.services.sagemaker.model.Channel;
import software.amazon.awssdk.services.sagemaker.model.CreateHyperParameterTuningJobRequest;
import software.amazon.awssdk.services.sagemaker.model.CreateTrainingJobRequest;
import software.amazon.awssdk.services.sagemaker.model.HyperParameterTrainingJobDefinition;
import software.amazon.awssdk.services.sagemaker.model.HyperParameterTuningJobConfig;
import software.amazon.awssdk.services.sagemaker.model.HyperParameterTuningJobObjectiveType;
import software.amazon.awssdk.services.sagemaker.model.HyperParameterTuningJobStrategyType;
import software.amazon.awssdk.services.sagemaker.model.OutputDataConfig;
import software.amazon.awssdk.services.sagemaker.model.ResourceConfig;
import software.amazon.awssdk.services.sagemaker.model.S3DataDistribution;
import software.amazon.awssdk.services.sagemaker.model.S3DataType;
import software.amazon.awssdk.services.sagemaker.model.StoppingCondition;
import software.amazon.awssdk.services.sagemaker.model.TrainingInputMode;

/** Requests to SageMaker as its Java client takes them; data and machine are those of the public notebooks. */
final class Requests {
    private static final int DAY = 86_400;

    private Requests() {}

    /** Makes the request for one training job. */
    static CreateTrainingJobRequest training(Hyperparameters hyperparameters, TrainingData data, JobSettings settings) {
        return CreateTrainingJobRequest.builder()
                .trainingJobName(settings.name())
                .hyperParameters(hyperparameters.toMap())
                .algorithmSpecification(algorithm ->
                        algorithm.trainingImage(settings.image()).trainingInputMode(TrainingInputMode.FILE))
                .roleArn(settings.role())
                .inputDataConfig(channels(data, settings))
                .outputDataConfig(output(data, settings))
                .resourceConfig(machine(data))
                .stoppingCondition(limit())
                .build();
    }

    /** Makes the request for one tuning job: five training jobs, two at a time. */
    static CreateHyperParameterTuningJobRequest tuning(TuningJob searchSpace, TrainingData data, JobSettings settings) {
        return CreateHyperParameterTuningJobRequest.builder()
                .hyperParameterTuningJobName(settings.name())
                .hyperParameterTuningJobConfig(search(searchSpace))
                .trainingJobDefinition(HyperParameterTrainingJobDefinition.builder()
                        .staticHyperParameters(searchSpace.staticHyperparameters())
                        .algorithmSpecification(algorithm ->
                                algorithm.trainingImage(settings.image()).trainingInputMode(TrainingInputMode.FILE))
                        .roleArn(settings.role())
                        .inputDataConfig(channels(data, settings))
                        .outputDataConfig(output(data, settings))
                        .resourceConfig(machine(data))
                        .stoppingCondition(limit())
                        .build())
                .build();
    }

    private static HyperParameterTuningJobConfig search(TuningJob searchSpace) {
        TuningObjective objective = Objects.requireNonNull(searchSpace.objective(), "objective");
        HyperParameterTuningJobObjectiveType goal = switch (objective.goal()) {
            case MAXIMIZE -> HyperParameterTuningJobObjectiveType.MAXIMIZE;
            case MINIMIZE -> HyperParameterTuningJobObjectiveType.MINIMIZE;
        };
        return HyperParameterTuningJobConfig.builder()
                .strategy(HyperParameterTuningJobStrategyType.BAYESIAN)
                .hyperParameterTuningJobObjective(aim -> aim.type(goal).metricName(objective.metric()))
                .resourceLimits(limits -> limits.maxNumberOfTrainingJobs(5).maxParallelTrainingJobs(2))
                .parameterRanges(SdkRanges.of(searchSpace.parameterRanges()))
                .build();
    }

    private static List<Channel> channels(TrainingData data, JobSettings settings) {
        return List.of(channel("train", data, settings), channel("validation", data, settings));
    }

    private static Channel channel(String name, TrainingData data, JobSettings settings) {
        return Channel.builder()
                .channelName(name)
                .contentType(data.contentType())
                .dataSource(source -> source.s3DataSource(rows -> rows.s3DataType(S3DataType.S3_PREFIX)
                        .s3Uri(folder(data, settings) + name + "/")
                        .s3DataDistributionType(S3DataDistribution.FULLY_REPLICATED)))
                .build();
    }

    private static OutputDataConfig output(TrainingData data, JobSettings settings) {
        return OutputDataConfig.builder()
                .s3OutputPath(folder(data, settings) + "output")
                .build();
    }

    private static String folder(TrainingData data, JobSettings settings) {
        return "s3://" + settings.bucket() + "/" + data.folder() + "/";
    }

    private static ResourceConfig machine(TrainingData data) {
        return ResourceConfig.builder()
                .instanceType(data.machine())
                .instanceCount(1)
                .volumeSizeInGB(30)
                .build();
    }

    private static StoppingCondition limit() {
        return StoppingCondition.builder().maxRuntimeInSeconds(DAY).build();
    }
}
