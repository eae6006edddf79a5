/** An application to copy from. */
package dev.hyperbound.example;
