package dev.hyperbound.processor.docs;

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
import java.util.List;
import javax.annotation.processing.Filer;
import javax.lang.model.element.TypeElement;
import javax.tools.StandardLocation;

/** Writes the documents about a stub beside its classes; each file has the stub as its one originating element. */
public final class DocsOutput {
    private static final String FOLDER = "META-INF/hyperbound/";

    private final Filer filer;

    /** Empty until there is a stub to write about: a compilation without one should not pay for them. */
    private List<Document> documents = List.of();

    public DocsOutput(Filer filer) {
        this.filer = filer;
    }

    /**
     * Writes everything there is to read about a stub.
     *
     * @param origin the stub's interface
     * @throws IOException if the compiler can't take a file
     */
    public void write(Stub stub, TypeElement origin) throws IOException {
        if (documents.isEmpty()) {
            documents = List.of(
                    new Document(".html", new ReferencePage(Frame.load())::of),
                    new Document(".md", MarkdownDocument::of),
                    new Document(".schema.json", facts -> SchemaDocument.of(facts.stub())),
                    new Document(".sagemaker.json", facts -> ServiceSpecification.of(facts.stub())));
        }
        Facts facts = Facts.of(stub);
        for (Document document : documents) {
            byte[] bytes = document.text().apply(facts).getBytes(StandardCharsets.UTF_8);
            String name = FOLDER + stub.javaClass().binaryName() + document.suffix();
            try (OutputStream file = filer.createResource(StandardLocation.CLASS_OUTPUT, "", name, origin)
                    .openOutputStream()) {
                file.write(bytes);
            }
        }
    }
}
