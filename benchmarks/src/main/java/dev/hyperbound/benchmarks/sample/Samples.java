package dev.hyperbound.benchmarks.sample;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordedMethod;
import jdk.jfr.consumer.RecordedStackTrace;
import jdk.jfr.consumer.RecordingFile;

/** How many samples of one thread were taken in each of some places. */
public final class Samples {
    private static final Set<String> KINDS = Set.of("jdk.ExecutionSample", "jdk.NativeMethodSample");
    private static final String ELSEWHERE = "";

    private final String thread;
    private final Map<String, String> places;
    private final Map<String, Integer> counts = new LinkedHashMap<>();

    /**
     * Counts nothing yet.
     *
     * @param thread whose samples count
     * @param places names by how a class and its method begin, as {@code java.util.Map.put}. A sample belongs to the
     *     first of them that is anywhere on its stack; the empty text takes the rest
     */
    public Samples(String thread, Map<String, String> places) {
        this.thread = thread;
        this.places = new LinkedHashMap<>(places);
        places.values().forEach(name -> counts.put(name, 0));
    }

    /** Adds what a recording holds. */
    public void add(Path recording) throws IOException {
        for (RecordedEvent event : RecordingFile.readAllEvents(recording)) {
            RecordedStackTrace stack = event.getStackTrace();
            if (stack != null
                    && KINDS.contains(event.getEventType().getName())
                    && thread.equals(event.getThread("sampledThread").getJavaName())) {
                counts.merge(place(stack.getFrames()), 1, Integer::sum);
            }
        }
    }

    private String place(List<RecordedFrame> stack) {
        for (Map.Entry<String, String> place : places.entrySet()) {
            if (stack.stream().anyMatch(frame -> called(frame.getMethod()).startsWith(place.getKey()))) {
                return place.getValue();
            }
        }
        return ELSEWHERE;
    }

    private static String called(RecordedMethod method) {
        return method.getType().getName() + "." + method.getName();
    }

    /** Each place with its share of the samples. */
    @Override
    public String toString() {
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        StringBuilder lines = new StringBuilder("Of " + all + " samples:\n");
        counts.forEach((name, count) ->
                lines.append(String.format(Locale.ROOT, "  %5.1f %%  %s%n", 100.0 * count / Math.max(1, all), name)));
        return lines.toString();
    }
}
