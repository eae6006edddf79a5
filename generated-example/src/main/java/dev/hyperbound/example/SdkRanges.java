package dev.hyperbound.example;

import dev.hyperbound.Scale;
import dev.hyperbound.runtime.ParameterRange;
import java.util.ArrayList;
import java.util.List;
import software.amazon.awssdk.services.sagemaker.model.CategoricalParameterRange;
import software.amazon.awssdk.services.sagemaker.model.ContinuousParameterRange;
import software.amazon.awssdk.services.sagemaker.model.HyperParameterScalingType;
import software.amazon.awssdk.services.sagemaker.model.IntegerParameterRange;
import software.amazon.awssdk.services.sagemaker.model.ParameterRanges;

/** Turns ranges into those of the AWS SDK. Made to be copied: it needs nothing else of this application. */
final class SdkRanges {
    private SdkRanges() {}

    static ParameterRanges of(List<ParameterRange> ranges) {
        List<ContinuousParameterRange> reals = new ArrayList<>();
        List<IntegerParameterRange> integers = new ArrayList<>();
        List<CategoricalParameterRange> choices = new ArrayList<>();
        for (ParameterRange range : ranges) {
            if (range instanceof ParameterRange.Continuous r) {
                var real = ContinuousParameterRange.builder().name(r.name()).scalingType(scaling(r.scale()));
                reals.add(real.minValue(r.min()).maxValue(r.max()).build());
            } else if (range instanceof ParameterRange.Integer r) {
                var integer = IntegerParameterRange.builder().name(r.name()).scalingType(scaling(r.scale()));
                integers.add(integer.minValue(r.min()).maxValue(r.max()).build());
            } else if (range instanceof ParameterRange.Categorical r) {
                var choice = CategoricalParameterRange.builder().name(r.name());
                choices.add(choice.values(r.values()).build());
            }
        }
        var sorted = ParameterRanges.builder().continuousParameterRanges(reals).integerParameterRanges(integers);
        return sorted.categoricalParameterRanges(choices).build();
    }

    private static HyperParameterScalingType scaling(Scale scale) {
        return HyperParameterScalingType.valueOf(scale.name());
    }
}
