package dev.hyperbound.processor.docs;

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
    private static final List<Document> DOCUMENTS = List.of(
            new Document(".html", ReferencePage::of),
            new Document(".md", MarkdownDocument::of),
            new Document(".schema.json", SchemaDocument::of),
            new Document(".sagemaker.json", ServiceSpecification::of));

    private final Filer filer;

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
        for (Document document : DOCUMENTS) {
            byte[] bytes = document.text().apply(stub).getBytes(StandardCharsets.UTF_8);
            String name = FOLDER + stub.javaClass().binaryName() + document.suffix();
            try (OutputStream file = filer.createResource(StandardLocation.CLASS_OUTPUT, "", name, origin)
                    .openOutputStream()) {
                file.write(bytes);
            }
        }
    }
}
