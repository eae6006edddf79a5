package dev.hyperbound.example;

import dev.hyperbound.runtime.Text;
import java.net.URI;
import java.net.URISyntaxException;
import software.amazon.awssdk.services.sagemaker.SageMakerClient;

/**
 * A stand-in for the service, such as an emulator.
 *
 * @param uri its address
 */
record Endpoint(URI uri) implements Destination {
    /** Reads an address. */
    static Endpoint at(String url) throws UnusableInputException {
        try {
            URI uri = new URI(url);
            boolean isWeb = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
            if (isWeb && uri.getHost() != null && uri.getRawUserInfo() == null && uri.getRawQuery() == null) {
                return new Endpoint(uri);
            }
        } catch (URISyntaxException e) {
            // said below, in words that fit the option
        }
        // An address may hold a password, so what stands before an @ is not repeated
        String shown = url.substring(url.lastIndexOf('@') + 1);
        throw new UnusableInputException(
                "--endpoint " + Text.quote(shown) + ": not the address of a service, such as http://localhost:4566");
    }

    @Override
    public String send(Job.Call call, String region) throws NotSentException {
        try (SageMakerClient nobody =
                Clients.ofNobody(region, client -> client.endpointOverride(uri).httpClientBuilder(Clients.direct()))) {
            return Answer.of(call, nobody, uri.toString());
        }
    }
}
