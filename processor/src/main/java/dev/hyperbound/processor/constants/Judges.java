package dev.hyperbound.processor.constants;

import com.sun.source.util.JavacTask;
import dev.hyperbound.processor.constants.judge.Judge;
import dev.hyperbound.processor.constants.judge.StubFacts;
import dev.hyperbound.processor.model.JavaClass;
import dev.hyperbound.processor.model.Stub;
import dev.hyperbound.processor.read.Extent;
import dev.hyperbound.processor.read.StubReader;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** A judge a stub, made when the first call of its builder is found. */
final class Judges implements Predicate<JavaClass> {
    private final boolean tellsWarnings;
    private final PlainRecords records;
    private final Elements elements;
    private final StubReader reader;
    private final Map<TypeElement, Optional<Judge>> byStub = new HashMap<>();

    Judges(JavacTask task, PlainRecords records, boolean tellsWarnings) {
        this.tellsWarnings = tellsWarnings;
        this.records = records;
        this.elements = task.getElements();
        this.reader = new StubReader(task.getElements(), task.getTypes());
    }

    /** Whether values of a class may be others than they were made of. */
    @Override
    public boolean test(JavaClass javaClass) {
        TypeElement type = elements.getTypeElement(javaClass.canonicalName());
        return type == null || records.mayChange(type);
    }

    /** The judge of a stub; none of one that cannot be read. What is wrong with it is said elsewhere. */
    Optional<Judge> of(TypeElement stub) {
        Optional<Judge> judge = byStub.get(stub);
        if (judge == null) {
            byStub.put(stub, Optional.empty());
            Extent extent = tellsWarnings ? Extent.DECISIONS : Extent.ERRORS;
            Optional<Stub> read = reader.read(stub, extent).result();
            judge = read.isPresent()
                    ? Optional.of(new Judge(new StubFacts(read.get(), this, tellsWarnings)))
                    : Optional.empty();
            byStub.put(stub, judge);
        }
        return judge;
    }
}
