namespace LocalizationKit.Checks;

/// <summary>Documents a fault that a stage before the checks reports: a record that cannot be read, a pack that is broken.</summary>
internal abstract class ProcessCheck : Check;
