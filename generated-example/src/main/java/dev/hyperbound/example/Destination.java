package dev.hyperbound.example;

/** Where a request goes. */
interface Destination {
    /**
     * Makes a call.
     *
     * @param region the region that the job runs in
     * @return what to print: the request where it goes nowhere, the new job's ARN otherwise
     */
    String send(Job.Call call, String region) throws NotSentException;
}
