package dev.hyperbound.alternatives.awssdk;

import dev.hyperbound.alternatives.Settings;
import software.amazon.awssdk.services.sagemaker.model.CreateTrainingJobRequest;

public final class Program {
    private Program() {}

    public static void main(String[] args) {
        CreateTrainingJobRequest request = CreateTrainingJobRequest.builder()
                .trainingJobName("flowers")
                .hyperParameters(Settings.withFourMistakes().toMap())
                .build();
        System.out.println(request.hyperParameters());
    }
}
