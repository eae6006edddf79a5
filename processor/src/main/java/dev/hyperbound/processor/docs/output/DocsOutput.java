package dev.hyperbound.processor.docs.output;

import dev.hyperbound.processor.analysis.StubAnalysis;
import dev.hyperbound.processor.docs.facts.Facts;
import dev.hyperbound.processor.docs.html.Frame;
import dev.hyperbound.processor.docs.html.ReferencePage;
import dev.hyperbound.processor.docs.markdown.MarkdownDocument;
import dev.hyperbound.processor.docs.schema.SchemaDocument;
import dev.hyperbound.processor.docs.service.ServiceSpecification;
import dev.hyperbound.processor.model.Stub;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.lang.model.element.TypeElement;
import javax.tools.StandardLocation;

/** Writes the documents about a stub beside its classes; each file has the stub as its one originating element. */
public final class DocsOutput {
    private static final String FOLDER = "META-INF/hyperbound/";

    private final Filer filer;

    /** Empty until there is a stub to write about: a compilation without one should not pay for what it brings along. */
    private Optional<ReferencePage> page = Optional.empty();

    public DocsOutput(Filer filer) {
        this.filer = filer;
    }

    /**
     * Writes everything there is to read about a stub.
     *
     * @param origin the stub's interface
     * @throws IOException if the compiler can't take a file
     */
    public void write(StubAnalysis analysis, TypeElement origin) throws IOException {
        Facts facts = Facts.of(analysis);
        Stub stub = analysis.stub();
        String name = FOLDER + stub.javaClass().binaryName();
        write(name + ".html", page().of(facts), origin);
        write(name + ".md", MarkdownDocument.of(facts), origin);
        write(name + ".schema.json", SchemaDocument.of(stub), origin);
        write(name + ".sagemaker.json", ServiceSpecification.of(stub), origin);
    }

    private ReferencePage page() {
        if (page.isEmpty()) {
            page = Optional.of(new ReferencePage(Frame.ofPage()));
        }
        return page.get();
    }

    private void write(String name, String text, TypeElement origin) throws IOException {
        try (OutputStream file = filer.createResource(StandardLocation.CLASS_OUTPUT, "", name, origin)
                .openOutputStream()) {
            file.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
