export const organisation = {
  /** Named by ADMINISTRATORS and not in the files. */
  appointedName: "Systemansvarlig",
  /** Somebody who chose a unit and is not in the files. */
  unknownName: "Ansatt som ikke er registrert",
};
