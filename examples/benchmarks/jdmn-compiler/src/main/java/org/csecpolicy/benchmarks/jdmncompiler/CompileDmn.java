package org.csecpolicy.benchmarks.jdmncompiler;

import com.gs.dmn.dialect.JavaTimeDMNDialectDefinition;
import com.gs.dmn.log.NopBuildLogger;
import com.gs.dmn.serialization.DefaultTypeDeserializationConfigurer;
import com.gs.dmn.transformation.InputParameters;
import com.gs.dmn.transformation.NopDMNTransformer;
import com.gs.dmn.transformation.lazy.NopLazyEvaluationDetector;
import com.gs.dmn.transformation.template.TreeTemplateProvider;
import com.gs.dmn.validation.NopDMNValidator;
import java.nio.file.Path;
import java.util.Map;

/** A step of the build: the DMN files of a directory become Java classes. */
public final class CompileDmn {
  private CompileDmn() {}

  /** From the first directory to the second, into this package. */
  public static void main(String[] args) {
    Map<String, String> parameters =
        Map.of(
            "dmnVersion", "1.3",
            "modelVersion", "1.0",
            "platformVersion", "1.0",
            "javaRootPackage", args[2]);
    new JavaTimeDMNDialectDefinition()
        .createDMNToNativeTransformer(
            new NopDMNValidator(),
            new NopDMNTransformer<>(),
            new TreeTemplateProvider(),
            new NopLazyEvaluationDetector(),
            new DefaultTypeDeserializationConfigurer(),
            new InputParameters(parameters),
            new NopBuildLogger())
        .transform(Path.of(args[0]), Path.of(args[1]));
  }
}
