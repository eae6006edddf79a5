package dev.hyperbound.example;

import dev.hyperbound.runtime.Hyperparameters;
import dev.hyperbound.runtime.TuningObjective;
import dev.hyperbound.sagemaker.ImageClassificationTuning;
import java.util.List;
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
import software.amazon.awssdk.services.sagemaker.model.TrainingInstanceType;

/** Requests to SageMaker as its Java client takes them; data and machine are those of the public notebooks. */
final class Requests {
    private static final String FOLDER = "ic-fulltraining";
    private static final int DAY = 86_400;

    private Requests() {}

    /** Makes the request for one training job. */
    static CreateTrainingJobRequest training(Hyperparameters hyperparameters, JobSettings settings) {
        return CreateTrainingJobRequest.builder()
                .trainingJobName(settings.name())
                .hyperParameters(hyperparameters.toMap())
                .algorithmSpecification(algorithm ->
                        algorithm.trainingImage(settings.image()).trainingInputMode(TrainingInputMode.FILE))
                .roleArn(settings.role())
                .inputDataConfig(channels(settings))
                .outputDataConfig(output(settings))
                .resourceConfig(machine())
                .stoppingCondition(limit())
                .build();
    }

    /** Makes the request for one tuning job: five training jobs, two at a time. */
    static CreateHyperParameterTuningJobRequest tuning(ImageClassificationTuning searchSpace, JobSettings settings) {
        return CreateHyperParameterTuningJobRequest.builder()
                .hyperParameterTuningJobName(settings.name())
                .hyperParameterTuningJobConfig(search(searchSpace))
                .trainingJobDefinition(HyperParameterTrainingJobDefinition.builder()
                        .staticHyperParameters(searchSpace.staticHyperparameters())
                        .algorithmSpecification(algorithm ->
                                algorithm.trainingImage(settings.image()).trainingInputMode(TrainingInputMode.FILE))
                        .roleArn(settings.role())
                        .inputDataConfig(channels(settings))
                        .outputDataConfig(output(settings))
                        .resourceConfig(machine())
                        .stoppingCondition(limit())
                        .build())
                .build();
    }

    private static HyperParameterTuningJobConfig search(ImageClassificationTuning searchSpace) {
        TuningObjective objective = searchSpace.objective();
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

    private static List<Channel> channels(JobSettings settings) {
        return List.of(channel("train", settings), channel("validation", settings));
    }

    private static Channel channel(String name, JobSettings settings) {
        return Channel.builder()
                .channelName(name)
                .contentType("application/x-recordio")
                .dataSource(source -> source.s3DataSource(images -> images.s3DataType(S3DataType.S3_PREFIX)
                        .s3Uri(folder(settings) + name + "/")
                        .s3DataDistributionType(S3DataDistribution.FULLY_REPLICATED)))
                .build();
    }

    private static OutputDataConfig output(JobSettings settings) {
        return OutputDataConfig.builder()
                .s3OutputPath(folder(settings) + "output")
                .build();
    }

    private static String folder(JobSettings settings) {
        return "s3://" + settings.bucket() + "/" + FOLDER + "/";
    }

    private static ResourceConfig machine() {
        return ResourceConfig.builder()
                .instanceType(TrainingInstanceType.ML_P3_2_XLARGE)
                .instanceCount(1)
                .volumeSizeInGB(30)
                .build();
    }

    private static StoppingCondition limit() {
        return StoppingCondition.builder().maxRuntimeInSeconds(DAY).build();
    }
}
