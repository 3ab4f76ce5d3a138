new BodyMuscles.BodyChart(document.getElementById("chart"), { view: BodyMuscles.ViewSide.BACK, bodyState: {} });
