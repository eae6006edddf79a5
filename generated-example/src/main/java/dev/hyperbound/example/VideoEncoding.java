package dev.hyperbound.example;

import dev.hyperbound.Algorithm;
import dev.hyperbound.Context;
import dev.hyperbound.Default;
import dev.hyperbound.Group;
import dev.hyperbound.Matches;
import dev.hyperbound.OneOf;
import dev.hyperbound.Range;
import dev.hyperbound.RequiredWhen;
import dev.hyperbound.Rule;
import dev.hyperbound.Separator;
import dev.hyperbound.Severity;
import dev.hyperbound.UsedWhen;
import dev.hyperbound.WireBoolean;
import dev.hyperbound.WireName;
import java.util.List;
import java.util.OptionalInt;

/**
 * One job of an encoding service that, like a training job, takes a map of strings.
 *
 * <p>A stub has nothing to do with SageMaker: any such map will do. From this one the processor makes {@link
 * VideoEncodingHyperparameters}.
 */
@Algorithm(name = "video-encoding", title = "Video Encoding")
@WireBoolean(yes = "on", no = "off")
@Rule("average_kbps <= peak_kbps")
@Rule(value = "codec != 'avc' || bit_depth == 8", message = "most players decode avc with 8 bits a colour only")
@Rule(value = "audio_languages.size() <= 8", message = "the container holds at most eight sound tracks")
@Rule(
        value = "frame_size.height <= source_height",
        message = "enlarging the picture adds bytes but no detail",
        severity = Severity.WARNING)
public interface VideoEncoding {

    /** How the picture is compressed. */
    enum Codec {
        /** H.264: plays everywhere. */
        AVC,
        /** H.265: about a third smaller than {@code avc} at the same quality. */
        HEVC,
        /** AOMedia Video 1: the smallest files and the longest wait. */
        @WireName("av1")
        AOMEDIA_VIDEO_1
    }

    /** What stays the same throughout the film. */
    enum RateControl {
        /** The quality; the size of the file is what it turns out to be. */
        QUALITY,
        /** The average bit rate, and so the size of the file. */
        BIT_RATE
    }

    /**
     * Size of the encoded picture.
     *
     * @param width pixels from left to right
     * @param height pixels from top to bottom
     */
    record FrameSize(
            @Range("[16, 8192]") int width,
            @Range("[16, 8192]") int height) {}

    /** Name of the encoded file, without an extension: lower-case letters, digits and hyphens. */
    @Group("Output")
    @Matches("[a-z0-9][a-z0-9-]*")
    String outputName();

    /** Compression of the picture. */
    Codec codec();

    /** Size of the encoded picture. */
    @Group("Picture")
    @Default("1920:1080")
    @Separator(":")
    FrameSize frameSize();

    /** Frames a second. */
    @Default("25.0")
    @Range("(0, 120]")
    double frameRate();

    /** Bits for each colour of a pixel. */
    @Default("8")
    @OneOf({"8", "10", "12"})
    int bitDepth();

    /** Height of the film that is encoded, as far as it is known; the service finds out by itself. */
    @Context
    @Range("[1, inf)")
    OptionalInt sourceHeight();

    /** What stays the same throughout the film; it decides which of the parameters after it are read. */
    @Group("Rate control")
    @Default("quality")
    RateControl rateControl();

    /** Constant rate factor: 0 keeps every detail, and 6 more halve the file. */
    @WireName("crf")
    @Default("23")
    @Range("[0, 51]")
    @UsedWhen("rate_control == 'quality'")
    int constantRateFactor();

    /** Average rate in thousands of bits a second. */
    @Range("[100, 200000]")
    @RequiredWhen("rate_control == 'bit_rate'")
    @UsedWhen("rate_control == 'bit_rate'")
    OptionalInt averageKbps();

    /** Rate in thousands of bits a second that no second of the film exceeds. */
    @Range("[100, 200000]")
    OptionalInt peakKbps();

    /** A first pass over the whole film to measure where the bits are needed. */
    @Default("off")
    @UsedWhen("rate_control == 'bit_rate'")
    boolean twoPass();

    /** Languages of the sound tracks, in the order in which players list them: ISO 639 codes. */
    @Group("Sound")
    @Default("en")
    @Matches("[a-z]{2,3}")
    List<String> audioLanguages();
}
