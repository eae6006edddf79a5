package dev.hyperbound.example;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpResponse;
import software.amazon.awssdk.services.sagemaker.SageMakerClient;

/** Nowhere: returns the JSON that the client would have sent, which is also what the AWS command line takes. */
final class DryRun implements Destination {
    @Override
    public String send(Job.Call call, String region) {
        Recorder recorder = new Recorder();
        try (SageMakerClient nobody = Clients.ofNobody(region, client -> client.httpClient(recorder))) {
            call.by(nobody);
        }
        return Json.indented(recorder.body);
    }

    /** Keeps the request to itself, and answers that all is well. */
    private static final class Recorder implements SdkHttpClient {
        private String body = "";

        @Override
        public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
            body = request.contentStreamProvider()
                    .map(content -> text(content.newStream()))
                    .orElse("");
            return new ExecutableHttpRequest() {
                @Override
                public HttpExecuteResponse call() {
                    return HttpExecuteResponse.builder()
                            .response(SdkHttpResponse.builder().statusCode(200).build())
                            .responseBody(AbortableInputStream.create(
                                    new ByteArrayInputStream("{}".getBytes(StandardCharsets.UTF_8))))
                            .build();
                }

                @Override
                public void abort() {
                    // nothing is under way
                }
            };
        }

        @Override
        public void close() {
            // nothing is open
        }

        private static String text(InputStream content) {
            try (content) {
                return new String(content.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException("bytes in memory can always be read", e);
            }
        }
    }
}
