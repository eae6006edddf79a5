package problems;

import dev.hyperbound.*;
import java.util.*;
import java.util.regex.Pattern;

@Algorithm(name = "stub")
@Rule(value = "has(a)", message = "see\u200f") // error: HB222
public interface Stub {
    @Default("a\0b") // error: HB222
    String a();

    @OneOf({
        "fine\tas it is",
        "\u202egpj.exe" // error: HB222
    })
    String b();

    @Description("\ud800") // error: HB222
    String c();

    @Group("\u2066") // error: HB222
    String d();

    @Default("tab\tand\nline")
    String e();

    /** Hidden ‮ text. */
    String f(); // error: HB222

    enum Opt {
        @Description("bell\u0007") // error: HB222
        SGD
    }

    Opt g();
}
