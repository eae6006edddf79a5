// A stub, compiled by sbt. The jars are those of this build: a project of yours names the artifacts instead, as in
// docs/build-tools.md.
name := "training"
autoScalaLibrary := false
crossPaths := false
Compile / javaSource := baseDirectory.value / ".." / "stub"
Compile / unmanagedJars += Attributed.blank(file(sys.props("hyperbound.annotations")))
Compile / javacOptions ++= Seq("--release", "17", "-Xlint:all,-processing", "-Werror")
Compile / compile / javacOptions ++= Seq("--processor-path", sys.props("hyperbound.processor"))
