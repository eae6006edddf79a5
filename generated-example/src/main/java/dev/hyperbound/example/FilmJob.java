package dev.hyperbound.example;

import dev.hyperbound.example.VideoEncoding.Codec;
import dev.hyperbound.example.VideoEncoding.RateControl;

/** Encodes a film for two audiences, with the classes made from the application's own {@link VideoEncoding}. */
final class FilmJob {
    private FilmJob() {}

    /** Builds the settings of the file that is kept. */
    static VideoEncodingHyperparameters archive() {
        return VideoEncodingHyperparameters.builder()
                .outputName("harbour-archive")
                .codec(Codec.AOMEDIA_VIDEO_1)
                .bitDepth(10)
                .constantRateFactor(18)
                .audioLanguages("en", "pt", "fra")
                .sourceHeight(1080)
                .build();
    }

    /** Derives the settings of the file that is streamed: same film, smaller, at a steady rate. */
    static VideoEncodingHyperparameters streaming() {
        return archive().toBuilder()
                .outputName("harbour-streaming")
                .codec(Codec.AVC)
                .bitDepth(8)
                .frameSize(1280, 720)
                .rateControl(RateControl.BIT_RATE)
                .averageKbps(3_000)
                .peakKbps(4_500)
                .twoPass(true)
                .build();
    }
}
