// keys that are words of Java
package hostile;

import dev.hyperbound.*;
import java.util.*;

@Algorithm(name = "stub")
public interface KeywordKeys {
    @WireName("class") @Default("1") int first();
    @WireName("int") @Default("1") int second();
    @WireName("true") @Default("1") int third();
    @WireName("null") @Default("1") int fourth();
    @WireName("_") @Default("1") int fifth();
    @WireName("default") @Default("1") int sixth();
    @WireName("yield") int seventh();
}
