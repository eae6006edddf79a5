package dev.hyperbound.processor;

import com.google.auto.service.AutoService;
import dev.hyperbound.Algorithm;
import dev.hyperbound.processor.constants.Application;
import dev.hyperbound.processor.report.SourceTypes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * Reads each stub into a model, checks the model, writes what is generated from it: in this order, with no way back.
 *
 * <p>This class knows rounds and options, nothing else. A stub that needs a type which another processor has yet to
 * generate is kept by name, for elements do not outlive a round, and tried again in the next.
 */
@AutoService(Processor.class)
public final class HyperboundProcessor extends AbstractProcessor {
    private static final String SEVERITY = "hyperbound.severity";
    private static final String ANNOTATIONS = "dev.hyperbound.";

    private final Set<StubName> waiting = new LinkedHashSet<>();
    private final SourceTypes sources = new SourceTypes();
    private final ForgottenStubs forgotten = new ForgottenStubs();
    private Optional<StubProcessing> processing = Optional.empty();

    /** Absent, never failing: other compilers and wrapped environments have no task. */
    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        try {
            Map<String, String> options = environment.getOptions();
            boolean debug = Boolean.parseBoolean(options.get(StubProcessing.DEBUG));
            Application.check(environment, options.getOrDefault(SEVERITY, ""), debug);
        } catch (IllegalArgumentException | LinkageError notJavac) {
            // There the plugin may be used
        }
    }

    /**
     * All, if there is an option for us: javac warns of the options of a processor that finds no annotation of its own, and
     * an application without a stub has none.
     */
    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return isInitialized()
                        && !Collections.disjoint(processingEnv.getOptions().keySet(), getSupportedOptions())
                ? Set.of("*")
                : Set.of(ANNOTATIONS + "*");
    }

    @Override
    public Set<String> getSupportedOptions() {
        return Set.of(StubProcessing.DEBUG, SEVERITY);
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    /** Never claims an annotation: other processors may want to see them, too. */
    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        sources.add(round.getRootElements());
        List<TypeElement> stubs = waitingStubs();
        waiting.clear();
        for (TypeElement waited : stubs) {
            forgotten.addParents(waited);
        }
        Set<? extends Element> annotated = round.getElementsAnnotatedWith(Algorithm.class);
        TypeElement[] known = known(annotations);
        if (known.length > 0) {
            forgotten.add(round.getElementsAnnotatedWithAny(known), annotated, processingEnv.getElementUtils());
        }
        for (Element element : annotated) {
            if (element instanceof TypeElement type) {
                stubs.add(type);
            }
        }
        for (TypeElement stub : stubs) {
            if (!processing().process(stub, round.processingOver())) {
                waiting.add(StubName.of(stub, processingEnv.getElementUtils()));
            }
        }
        if (round.processingOver()) {
            for (TypeElement type : forgotten.left(processingEnv.getElementUtils())) {
                processing().warnOf(type);
            }
        }
        return false;
    }

    private static TypeElement[] known(Set<? extends TypeElement> annotations) {
        List<TypeElement> known = new ArrayList<>();
        for (TypeElement annotation : annotations) {
            if (annotation.getQualifiedName().toString().startsWith(ANNOTATIONS)) {
                known.add(annotation);
            }
        }
        return known.toArray(new TypeElement[0]);
    }

    private List<TypeElement> waitingStubs() {
        List<TypeElement> stubs = new ArrayList<>();
        for (StubName name : waiting) {
            TypeElement stub = name.find(processingEnv.getElementUtils());
            if (stub != null) {
                stubs.add(stub);
            }
        }
        return stubs;
    }

    /** Made for the first stub, so that a compilation without any pays next to nothing. */
    private StubProcessing processing() {
        if (processing.isEmpty()) {
            processing = Optional.of(new StubProcessing(processingEnv, sources));
        }
        return processing.get();
    }
}
